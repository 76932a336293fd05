using System.Text.Json;

namespace Idp.Diagnostics;

/// <summary>Writes one SARIF log: first it numbers the rules and files that take part, then it writes them and the results.</summary>
internal sealed class SarifLog
{
    private const string RootId = "SRCROOT";
    private readonly List<DiagnosticDescriptor> _rules = [];
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);
    private readonly List<SarifUri> _files = [];
    private readonly Dictionary<string, int> _fileIndexes = new(StringComparer.Ordinal);
    private readonly SarifFingerprints _fingerprints = new();
    private readonly List<Diagnostic> _diagnostics;
    private readonly SarifOptions _options;

    public SarifLog(IEnumerable<Diagnostic> diagnostics, SarifOptions options)
    {
        _options = options;
        _diagnostics = [.. diagnostics];
        foreach (var diagnostic in _diagnostics)
        {
            if (_ruleIndexes.TryAdd(diagnostic.Id, _rules.Count))
            {
                _rules.Add(diagnostic.Descriptor);
            }

            Number(diagnostic.Location);
            foreach (var related in diagnostic.Related)
            {
                Number(related.Location);
            }
        }
    }

    public void Write(JsonOutput output)
    {
        var json = output.Json;
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        WriteFiles(json);
        json.WriteStartArray("results"u8);
        foreach (var diagnostic in _diagnostics)
        {
            WriteResult(diagnostic, json);
            output.Spill();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Number(SourceLocation? location)
    {
        if (location is not null && _fileIndexes.TryAdd(location.Path, _files.Count))
        {
            _files.Add(SarifUri.Of(location.Path));
        }
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, _options.ToolName);
        if (_options.ToolVersion is { } version)
        {
            json.WriteString("version"u8, version);
        }

        json.WriteString("informationUri"u8, _options.InformationUri.AbsoluteUri);
        json.WriteStartArray("rules"u8);
        foreach (var rule in _rules)
        {
            WriteRule(rule, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(DiagnosticDescriptor rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        WriteText("shortDescription"u8, rule.Title, json);
        WriteText("help"u8, $"What it means and how to mend it: {rule.HelpUri.AbsoluteUri}", json);
        json.WriteString("helpUri"u8, rule.HelpUri.AbsoluteUri);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFiles(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(RootId);
        if (_options.SourceRoot is { } root)
        {
            var text = root.AbsoluteUri;
            json.WriteString("uri"u8, text.EndsWith('/') ? text : text + "/");
        }

        WriteText("description"u8, "The folder that the paths of the run start from.", json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("artifacts"u8);
        foreach (var file in _files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location"u8);
            WriteUri(file, json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResult(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, diagnostic.Id);
        json.WriteNumber("ruleIndex"u8, _ruleIndexes[diagnostic.Id]);
        json.WriteString("level"u8, LevelOf(diagnostic.Severity));
        WriteText("message"u8, diagnostic.Remedy is { } remedy ? $"{diagnostic.Message} {remedy}" : diagnostic.Message, json);
        json.WriteStartArray("locations"u8);
        if (diagnostic.Location is { } location)
        {
            json.WriteStartObject();
            WritePlace(location, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRelated(diagnostic, json);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(SarifFingerprints.Name, _fingerprints.Next(diagnostic));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRelated(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        if (diagnostic.Related.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations"u8);
        for (var i = 0; i < diagnostic.Related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, i + 1);
            WritePlace(diagnostic.Related[i].Location, json);
            WriteText("message"u8, diagnostic.Related[i].Message, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlace(SourceLocation location, Utf8JsonWriter json)
    {
        var index = _fileIndexes[location.Path];
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        WriteUri(_files[index], json);
        json.WriteNumber("index"u8, index);
        json.WriteEndObject();
        if (location.Source is not null)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, location.Start.Line);
            json.WriteNumber("startColumn"u8, location.Start.Column);
            json.WriteNumber("endLine"u8, location.End.Line);
            json.WriteNumber("endColumn"u8, location.End.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteUri(SarifUri uri, Utf8JsonWriter json)
    {
        json.WriteString("uri"u8, uri.Text);
        if (uri.IsRelative)
        {
            json.WriteString("uriBaseId"u8, RootId);
        }
    }

    // SARIF reads [text](target) in a message as a link; a file's content must not make one.
    private static void WriteText(ReadOnlySpan<byte> name, string text, Utf8JsonWriter json)
    {
        var escaped = text.Contains("](", StringComparison.Ordinal)
            ? text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : text;
        json.WriteStartObject(name);
        json.WriteString("text"u8, escaped);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
