{{/* The name of the release, shortened to what a label may hold. */}}
{{- define "${{ values.name }}.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "${{ values.name }}.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{ include "${{ values.name }}.selector" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
backstage.io/kubernetes-id: ${{ values.name }}
{{- end -}}

{{- define "${{ values.name }}.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "${{ values.name }}.container" -}}
name: {{ .Chart.Name }}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
{{- with .Values.env }}
env:
  {{- range $key, $value := . }}
  - name: {{ $key }}
    value: {{ $value | quote }}
  {{- end }}
{{- end }}
resources: {{- toYaml .Values.resources | nindent 2 }}
{{- end -}}
