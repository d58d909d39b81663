/** An id as a part of an address. Half of a surrogate pair has no encoding. */
export const encodedId = (id: string): string =>
  encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
