/** A valid API key is required, if any are configured. Who asks is known already (plugins/identity.ts). */
import fp from 'fastify-plugin'
import { ProblemError } from '../../errors.ts'

export interface AuthOptions { readonly required: boolean }

export const auth = fp<AuthOptions>((app, { required }, done) => {
  if (required) {
    app.addHook('onRequest', async (request) => {
      if (request.keyName === null) throw new ProblemError('unauthorized', undefined, { headers: { 'www-authenticate': 'Bearer realm="alam"' } })
    })
  }
  done()
}, { name: 'auth', dependencies: ['identity'] })
