/** The path of a request's URL without its query, which can hold names and so goes into no log and no problem. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? ''
