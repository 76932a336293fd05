using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>Makes the tree of one file: reads the YAML and resolves its tags.</summary>
internal sealed class ConfigTreeReader(SourceText source, SiteEnvironment environment, DiagnosticBag faults)
{
    private static readonly YamlReader Yaml = new(new YamlReaderOptions { Schema = YamlSchema.PyYaml, KeepsUnknownTags = true });

    /// <summary>The map at the root of a file, an empty one for an empty file; null with faults when there is none.</summary>
    public static ConfigMap? Read(SourceText source, SiteEnvironment environment, DiagnosticBag faults)
    {
        var stream = Yaml.Read(source);
        faults.AddRange(stream.Diagnostics);
        if (stream.Diagnostics.Any(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        if (stream.Documents.Length > 1)
        {
            faults.Add(new Diagnostic(ConfigurationFaults.NotAMap, SourceLocation.In(source, stream.Documents[1].Span with { Length = 0 })));
            return null;
        }

        if (stream.Documents.Length == 0)
        {
            return new ConfigMap([], SourceLocation.In(source, default));
        }

        var root = stream.Documents[0].ReadNode(out var diagnostics);
        faults.AddRange(diagnostics);
        if (root is null)
        {
            return null;
        }

        switch (new ConfigTreeReader(source, environment, faults).Node(root))
        {
            case ConfigMap map:
                return map;
            case ConfigScalar { Value: null } nothing:
                return new ConfigMap([], nothing.Location);
            case var other:
                faults.Add(new Diagnostic(ConfigurationFaults.NotAMap, other.Location));
                return null;
        }
    }

    // Recursion is bounded by YamlReaderOptions.MaxDepth, and what aliases bring in by MaxAliasExpansion.
    private ConfigNode Node(YamlNode node) => node.Tag is { } tag ? Tagged(node, tag) : Plain(node);

    private ConfigNode Plain(YamlNode node) => node switch
    {
        YamlMapping map => new ConfigMap([.. map.Entries.Select(entry => new ConfigEntry(entry.Key, At(entry.KeySpan), Node(entry.Value)))], At(node.Span)),
        YamlSequence list => new ConfigList([.. list.Items.Select(Node)], At(node.Span)),
        YamlScalar scalar => new ConfigScalar(scalar.Value, At(node.Span)),
        _ => new ConfigScalar(null, At(node.Span)),
    };

    private ConfigNode Tagged(YamlNode node, string tag)
    {
        if (tag == "!ENV")
        {
            return Variable(node);
        }

        if (PythonNames.Written(tag) is { } python)
        {
            return Python(node, tag, python);
        }

        // Navigation of several repositories, and a path relative to the page, the pages' folder or that of the file.
        if (tag is "!include" or "!relative" && node is YamlScalar { Value: string text })
        {
            return new ConfigScalar($"{tag} {text}".TrimEnd(), At(node.Span));
        }

        faults.Add(new Diagnostic(ConfigurationFaults.UnknownTag, At(node.Span), tag));
        return node is YamlScalar scalar
            ? new ConfigScalar(scalar.Value is string plain ? YamlScalar.TypeOf(plain, YamlSchema.PyYaml) : scalar.Value, At(node.Span))
            : Plain(node);
    }

    private ConfigNode Python(YamlNode node, string tag, string written)
    {
        if (!PythonNames.IsAllowed(tag))
        {
            faults.Add(new Diagnostic(ConfigurationFaults.PythonTag, At(node.Span), written));
            return new ConfigScalar(null, At(node.Span));
        }

        return PythonNames.IsName(tag)
            ? new ConfigScalar(written, At(node.Span))
            : new ConfigMap([new ConfigEntry(written, At(node.Span), Plain(node))], At(node.Span));
    }

    // !ENV NAME, or !ENV [NAME, OTHER, default]
    private ConfigNode Variable(YamlNode node)
    {
        YamlNode[] items = node is YamlSequence list ? [.. list.Items] : [node];
        var otherwise = items.Length > 1 ? items[^1] : null;
        string[] names = [.. items[..(otherwise is null ? items.Length : items.Length - 1)].OfType<YamlScalar>().Select(item => item.Value as string ?? "")];
        foreach (string name in names)
        {
            if (environment.Find(name) is { } value)
            {
                return new ConfigScalar(YamlScalar.TypeOf(value, YamlSchema.PyYaml), At(node.Span));
            }
        }

        faults.Add(new Diagnostic(
            ConfigurationFaults.HiddenVariable, At(node.Span), string.Join(", ", names.Select(name => $"'{name}'")), otherwise is null ? "nothing" : "the default")
        {
            Severity = otherwise is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        });
        return otherwise is null ? new ConfigScalar(null, At(node.Span)) : Node(otherwise);
    }

    private SourceLocation At(SourceSpan span) => SourceLocation.In(source, span);
}
