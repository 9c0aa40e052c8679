import { OpenTipError } from "../errors.ts";
import type { CheckOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { untilAborted } from "../until-aborted.ts";
import { Inbox } from "./inbox.ts";
import type { MessageTarget } from "./message-target.ts";
import type { FromPage, FromWorker, Question } from "./messages.ts";
import { openChannel, type Port } from "./port.ts";
import { receivedError } from "./sent-error.ts";

type Answer = Exclude<FromWorker, { kind: "progress" }>;

/**
 * Asks a worker, and yields the items of its answer as they come. Whoever leaves early, or aborts, ends the work.
 * @throws {OpenTipError} what the worker threw; `worker-failed` when there is none that answers
 */
export async function* converse<Item, Result>(
  worker: MessageTarget,
  question: Question,
  { signal, onProgress }: Pick<CheckOptions, "signal" | "onProgress">,
  ended: AbortSignal,
): AsyncGenerator<Item, Result> {
  signal?.throwIfAborted();
  const { own: port, other } = openChannel<FromWorker, FromPage>();
  const inbox = new Inbox<Answer>();
  const failed = (event: unknown) => inbox.fail(workerFailed((event as { message?: unknown }).message));
  const tell = (progress: Progress) => {
    try {
      onProgress?.(progress);
    } catch (error) {
      inbox.fail(error);
    }
  };
  port.addEventListener("message", ({ data }) => {
    if (data.kind !== "progress") inbox.put(data);
    else if (!signal?.aborted) tell(data.progress);
  });
  const end = () => inbox.fail(workerFailed("it was ended"));
  if (ended.aborted) end();
  ended.addEventListener("abort", end);
  port.addEventListener("close", end);
  port.addEventListener("messageerror", failed);
  worker.addEventListener("error", failed);
  port.start();
  try {
    ask(worker, question, other);
    while (true) {
      const answer = await untilAborted(inbox.take(), signal);
      if (answer.kind === "done") return answer.result as Result;
      if (answer.kind === "failed") throw receivedError(answer.error);
      for (const item of answer.items) {
        signal?.throwIfAborted();
        yield item as Item;
      }
      port.postMessage({ kind: "took", messages: 1 });
    }
  } finally {
    worker.removeEventListener("error", failed);
    ended.removeEventListener("abort", end);
    port.postMessage({ kind: "stop" });
    port.close();
  }
}

function ask(worker: MessageTarget, question: Question, port: Port): void {
  try {
    worker.postMessage(question, [port as never]);
  } catch (error) {
    throw new OpenTipError(
      "bad-option",
      `The file or an option cannot be sent to a worker: ${error instanceof Error ? error.message : error}`,
      "Give a File or a Blob, and options without functions.",
    );
  }
}

function workerFailed(why: unknown): OpenTipError {
  const said = typeof why === "string" && why !== "" ? `: ${why}` : "";
  return new OpenTipError(
    "worker-failed",
    `The worker did not answer${said}.`,
    "See that its script is found, may run under the page's policy, and calls serve().",
  );
}
