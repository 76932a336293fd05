using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Configuration;

/// <summary>A value of the configuration, with its place, so that every fault is reported and reading goes on.</summary>
internal sealed record ConfigurationNode(YamlNode Node, JsonPointer Pointer, SourceText Source, List<Diagnostic> Faults)
{
    /// <summary>The entries of a map; none, and a fault, for anything else.</summary>
    public IEnumerable<(string Key, SourceSpan KeySpan, ConfigurationNode Value)> Entries()
    {
        if (Node is not YamlMapping map)
        {
            Fault("must be a map");
            return [];
        }

        return map.Entries.Select(entry => (entry.Key, entry.KeySpan, this with { Node = entry.Value, Pointer = Pointer.Append(entry.Key) }));
    }

    /// <summary>The items of a list; one text stands for a list of it.</summary>
    public IEnumerable<ConfigurationNode> Items()
    {
        switch (Node)
        {
            case YamlSequence list:
                return list.Items.Select((item, i) => this with { Node = item, Pointer = Pointer.Append(i) });
            case YamlScalar { Value: string }:
                return [this];
            default:
                Fault("must be a list");
                return [];
        }
    }

    public string? Text()
    {
        if (Node is YamlScalar { Value: string { Length: > 0 } text })
        {
            return text;
        }

        Fault("must be a text that is not empty");
        return null;
    }

    public bool? Boolean()
    {
        if (Node is YamlScalar { Value: bool value })
        {
            return value;
        }

        Fault("must be true or false");
        return null;
    }

    public void Fault(string what) => Fault(what, Node.Span);

    public void Fault(string what, SourceSpan span)
        => Faults.Add(new Diagnostic(ConfigurationFaults.Malformed, SourceLocation.In(Source, span), Pointer.IsRoot ? "The configuration" : FieldName.Of(Pointer), what));

    public void UnknownKey(SourceSpan span, string key, params ReadOnlySpan<string> known)
    {
        var near = DidYouMean.FindNearest(key, known.ToArray());
        Fault(near is null ? $"is not known here; known are {string.Join(", ", known.ToArray())}" : $"is not known here; did you mean {near}?", span);
    }
}
