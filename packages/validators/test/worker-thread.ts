// A thread that answers what comes in on a port.
import { workerData } from "node:worker_threads";
import { serve } from "../src/worker/serve.ts";

serve({ port: workerData });
