/** A measure of the whole country, the same number for every body; one indicator of each body names it (801.S4). */
export const SHARED_CODE = 'N_ImprAtt';
