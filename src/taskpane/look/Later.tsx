import { useEffect, useState, type ReactNode } from "react";

interface LaterProps {
  readonly ms: number;
  readonly children: ReactNode;
}

/** Shows its children only after a while: what is over before that does not flash. */
export function Later({ ms, children }: LaterProps): ReactNode {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isLate && children;
}
