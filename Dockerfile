# Alam in a container: built in one stage, run in another without compiler or development packages.
#   docker build -t alam . && docker run --rm --read-only -p 3000:3000 alam

FROM node:24-slim AS build
WORKDIR /alam
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build-data.ts scripts/build-playground.ts scripts/
COPY playground playground
COPY src src
COPY data data
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
# npm is for building; nothing is installed where Alam runs.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn*
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /alam
COPY --from=build /alam/node_modules node_modules
COPY --from=build /alam/dist dist
COPY package.json LICENSE NOTICE ./
# The image's user `node`, by number so that Kubernetes sees it is not root. Nothing is writable for it, and nothing is written: the root filesystem may be read-only.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server.js"]
