/** A step that went wrong. What the message ends with is what a reader of a long log sees: its name. */
export class StepFailed extends Error {
  constructor(name: string, cause: unknown) {
    super(`${cause instanceof Error ? cause.message : cause}\nFailed at the step "${name}".`, { cause });
  }
}

/**
 * Does one step, and prints one line with its time in seconds.
 * @param tell what else the line should say
 */
export async function step<Result>(
  name: string,
  action: () => Result | Promise<Result>,
  tell: (result: Result) => string = () => "",
): Promise<Result> {
  const began = performance.now();
  try {
    const result = await action();
    const told = tell(result);
    print(name + (told && `: ${told}`), began);
    return result;
  } catch (error) {
    print(`${name}: FAILED`, began);
    throw new StepFailed(name, error);
  }
}

function print(line: string, began: number): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${seconds.padStart(6)} s  ${line}\n`);
}
