/** One row of `ArrayData` of a richApiMessage: [category, type, targetId, JSON text, sequence, isRemote]. */
export type HostMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  sequence: number,
  isRemote: boolean,
];
