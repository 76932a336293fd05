using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads values of a map by their kind, and reports those of another.</summary>
/// <param name="map">The map.</param>
/// <param name="prefix">What stands in front of its keys in messages, as <c>theme.</c>.</param>
/// <param name="faults">Takes the faults.</param>
internal sealed class SectionValues(ConfigMap map, string prefix, DiagnosticBag faults)
{
    public string? Text(string key) => map.Find(key) switch
    {
        null => null,
        ConfigScalar { Value: string text } => text,
        var other => Fail<string>(key, other, "a text"),
    };

    public bool Flag(string key, bool otherwise) => map.Find(key) switch
    {
        null => otherwise,
        ConfigScalar { Value: bool flag } => flag,
        var other => Fail(key, other, "true or false", otherwise),
    };

    public ConfigMap? Map(string key) => map.Find(key) switch
    {
        null => null,
        ConfigMap found => found,
        var other => Fail<ConfigMap>(key, other, "a map"),
    };

    /// <summary>A list of texts; empty for none.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        switch (map.Find(key))
        {
            case null:
                return [];
            case ConfigList list:
                return [.. list.Items.Select(item => item is ConfigScalar { Value: string text } ? text : Fail<string>(key, item, "a list of texts")).OfType<string>()];
            case var other:
                Fail<string>(key, other, "a list of texts");
                return [];
        }
    }

    /// <summary>An address with <c>http://</c> or another scheme in front.</summary>
    public string? Address(string key)
    {
        string? text = Text(key);
        return string.IsNullOrEmpty(text) || IsAddress(text) ? text : Fail<string>(key, map.Find(key)!, "an address that begins with 'https://'");
    }

    public T? Fail<T>(string key, ConfigNode value, string expected, T? otherwise = default)
    {
        faults.Add(new Diagnostic(ConfigurationFaults.WrongType, value.Location, prefix + key, expected, value.Kind));
        return otherwise;
    }

    private static bool IsAddress(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 && text.AsSpan(0, scheme).IndexOfAnyExcept(Scheme) < 0 && scheme + 3 < text.Length && text[scheme + 3] is not ('/' or '?' or '#');
    }

    private static readonly System.Buffers.SearchValues<char> Scheme =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
