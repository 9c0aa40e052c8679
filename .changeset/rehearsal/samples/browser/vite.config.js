/** @type {import("vite").UserConfig} */
export default {
  build: {
    // No helper for old browsers, and no advice on size: a warning is then always about the packages.
    modulePreload: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
};
