/** How our part of an address begins, after `#`. */
export const NAME = 'service-finder';

/** Whether an address carries answers. */
export const hasFragment = (hash: string): boolean => hash.replace(/^#/, '').startsWith(`${NAME}=`);
