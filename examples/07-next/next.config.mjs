/** Written out as files, so that any static host can serve it. `basePath` is where our example server has them. */
export default {
  output: 'export',
  basePath: '/07-next/built',
};
