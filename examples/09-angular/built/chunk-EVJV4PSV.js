import{D as e,E as a,F as o}from"./chunk-JKH3A5HB.js";import"./chunk-LSIHGRHO.js";export{e as openSearch,a as searchCatalog,o as suggest};
