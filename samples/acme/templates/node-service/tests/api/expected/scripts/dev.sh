#!/bin/sh
set -eu
[ -f .env ] || cp .env.example .env
exec npx tsx watch --env-file=.env src/main.ts
