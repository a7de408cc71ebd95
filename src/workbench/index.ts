/** Entry of the workbench. The grid is large, so it is loaded after the page itself. */
void import('./page').then(({ startPage }) => startPage());
