/**
 * From this many territories on, a dataset shows that it means an edition to be complete. Editions since 2009
 * hold 175 and more; a dataset that drops a few territories still passes it, and a sample of countries does not.
 */
export const COMPLETE_EDITION = 150;
