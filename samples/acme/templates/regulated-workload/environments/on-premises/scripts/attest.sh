#!/usr/bin/env bash
# Shows the certificate of the workload, as its peers see it.
set -euo pipefail
pod=$(kubectl --namespace ${{ values.name }} get pods --selector app=${{ values.name }} --output jsonpath='{.items[0].metadata.name}')
kubectl --namespace ${{ values.name }} exec "${pod:?no pod runs}" -- \
  spire-agent api fetch x509 -socketPath /spiffe-workload-api/spire-agent.sock \
  | grep "SPIFFE ID" | grep --fixed-strings "spiffe://${{ values.trustDomain }}/ns/${{ values.name }}/sa/workload"
