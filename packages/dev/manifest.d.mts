interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Described {
  readonly customElement?: boolean;
  readonly members: readonly Described[];
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}
interface ElementManifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}
export declare const MANIFEST: string;
export declare const README: string;
export declare function describeElement(): ElementManifest;
export declare function readmeWith(manifest: ElementManifest, readme?: string): string;
export declare function asText(manifest: ElementManifest): string;
export declare function writeManifest(): void;
