# For a production PostgreSQL. It wants DATABASE_URL, MASTER_KEY, JWT_ISSUER, JWKS_URL (or JWT_KEYS) and BANK=files; docs/settings.md has every setting.
# `node scripts/image.mjs` does these same steps in a temporary folder and tries what comes of them, where there is no docker.
# Node 24 reads Chinese text much faster than 20.
FROM node:24-bookworm-slim AS build
WORKDIR /sanbixu
COPY package.json package-lock.json .swcrc ./
# With what is optional: the compiler's own program and what makes smaller pictures are, one for each platform.
RUN npm ci --no-audit --no-fund
COPY src ./src
COPY schema ./schema
RUN npm run build && mv node_modules/@img pictures && npm prune --omit=dev --omit=optional --no-audit --no-fund && mv pictures node_modules/@img

FROM node:24-bookworm-slim
WORKDIR /sanbixu
ENV NODE_ENV=production MODE=production HOST=0.0.0.0 DATA_DIR=/var/lib/sanbixu
COPY --from=build /sanbixu/node_modules ./node_modules
COPY --from=build /sanbixu/dist ./dist
COPY package.json ./
COPY data ./data
RUN mkdir -p /var/lib/sanbixu && chown node:node /var/lib/sanbixu
USER node
VOLUME /var/lib/sanbixu
EXPOSE 4000
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--enable-source-maps", "--max-semi-space-size=8", "--max-old-space-size=1024", "dist/main.js"]
