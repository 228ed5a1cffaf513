/** With fewer of our columns a table on a sheet of ours is somebody else's. */
export const LEAST_COLUMNS = 4;
