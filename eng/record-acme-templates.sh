#!/usr/bin/env bash
# Records what the original makes of ACME's software templates: eng/record-acme-templates.sh ORACLE [TEMPLATE…], where ORACLE is the
# folder of an oracle.js that dry-runs a template with Backstage's own runner. Templates that use roadiehq:utils:fs:write need the package
# @roadiehq/scaffolder-backend-module-utils in ORACLE/node_modules, or its folder in ROADIE_UTILS. The tests hold the library against
# the trees; samples/acme/templates/README.md says how they lie.
set -euo pipefail
oracle=$(cd "$1" && pwd)
shift
root=$(cd "$(dirname "$0")/.." && pwd)
roadie=${ROADIE_UTILS:-$oracle/node_modules/@roadiehq/scaffolder-backend-module-utils}
NODE_PATH="$oracle/node_modules" node "$root/eng/record-acme-templates.mjs" "$oracle" "$roadie" "$root/samples/acme/templates" "$@"
