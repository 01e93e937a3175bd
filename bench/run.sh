#!/usr/bin/env bash
# Builds the service and the bench, installs the peers beside it the first time, and runs.
set -euo pipefail
cd "$(dirname "$0")/.."
npm run --silent build
# The small form does without peers where they are not installed.
case " $* " in *' --smoke '*) small=yes ;; *) small=no ;; esac
[ $small = yes ] || [ -e bench/node_modules/postgraphile ] || npm ci --prefix bench --no-audit --no-fund
rm -rf bench/dist
node_modules/.bin/swc bench -d bench/dist --strip-leading-paths --quiet --extensions .ts --ignore 'bench/node_modules/**'
sed -i 's#\.\./src/#../../dist/#' bench/dist/*.js
sed -i 's#\.\./\.\./src/#../../../dist/#' bench/dist/contestants/*.js
exec node --enable-source-maps "bench/dist/${BENCH:-main}.js" "$@"
