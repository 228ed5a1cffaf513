import { useCallback, useEffect, useState } from "react";
import type { AccountTyped } from "../../../../excel/accounts/readAccount";
import { useCards } from "../../useCards";

interface AccountInSight {
  /** undefined as long as it is being read, and where it is not to be had. */
  readonly typed: AccountTyped | undefined;
  readonly readAgain: () => void;
}

/** What is typed of a customer on the sheets of account work, as it stands there. */
export function useAccount(name: string): AccountInSight {
  const { isThere, readAccount } = useCards();
  const [found, find] = useState<{ readonly name: string; readonly typed: AccountTyped }>();
  const [turn, take] = useState(0);
  useEffect(() => {
    if (!isThere) return;
    let isLeft = false;
    void readAccount(name).then((typed) => {
      if (!isLeft && typed !== undefined) find({ name, typed });
    });
    return () => {
      isLeft = true;
    };
  }, [isThere, readAccount, name, turn]);
  const readAgain = useCallback(() => take((before) => before + 1), []);
  return { typed: isThere && found?.name === name ? found.typed : undefined, readAgain };
}
