#!/usr/bin/env bash
# ./demo.sh FOLDER: three workers on a Redis of its own, one of them killed in the middle; then the results are held
# against those of a local run. Needs redis-server (Debian: apt install redis-server), `npm run build` in ../.., and `npm ci` here.
set -euo pipefail
folder=$(realpath "${1:?a folder with letters (.txt)}")
cd "$(dirname "$0")"
work=$(mktemp -d)
export REDIS_PORT=${REDIS_PORT:-16379}
redis-server --port "$REDIS_PORT" --bind 127.0.0.1 --save '' --appendonly no --dir "$work" --daemonize no >"$work/redis.log" &
pids=($!)
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
until redis-cli -p "$REDIS_PORT" ping >/dev/null 2>&1; do sleep 0.1; done

node produce.mjs "$folder"
node produce.mjs "$folder" # a second time: no job is doubled
for _ in 1 2 3; do
  node work.mjs "$work/out" &
  pids+=($!)
done
echo "half done: $(node wait.mjs 50)"
kill -9 "${pids[1]}"
echo "one worker killed"
echo "in the end: $(node wait.mjs)"
rm -f "$work"/out/*.tmp # what the killed worker had half written

node ../../dist/cli.js extract "$folder" -o "$work/local" 2>/dev/null
node compare.mjs "$work/out" "$work/local"
