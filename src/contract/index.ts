/** The words of the API. */
export * from './entity-types.ts'
export * from './example.ts'
export * from './explanation.ts'
export * from './gazetteer.ts'
export * from './info.ts'
export * from './problem.ts'
export * from './request.ts'
export * from './response.ts'
