import { serve } from "./serve.ts";

// A worker's script: it serves as soon as it is loaded. Elsewhere it does nothing.
if ("WorkerGlobalScope" in globalThis) serve();

export { serve };
