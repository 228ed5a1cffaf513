/** A conversation with Excel, for rooms that hand it on without saying a word themselves. */
export type Context = Excel.RequestContext;
