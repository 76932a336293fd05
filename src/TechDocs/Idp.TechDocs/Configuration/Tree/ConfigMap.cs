using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>A map, each key once.</summary>
internal sealed record ConfigMap(ImmutableArray<ConfigEntry> Entries, SourceLocation Location) : ConfigNode(Location)
{
    public override string Kind => "a map";

    public ConfigEntry? FindEntry(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    /// <summary>The value of a key; null for none, and for null.</summary>
    public ConfigNode? Find(string key) => FindEntry(key)?.Value is { } value and not ConfigScalar { Value: null } ? value : null;

    public ConfigMap Without(Func<ConfigEntry, bool> isDropped) => this with { Entries = [.. Entries.Where(entry => !isDropped(entry))] };

    public override JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var entry in Entries)
        {
            json[entry.Key] = entry.Value.ToJson();
        }

        return json;
    }

    /// <summary>This map under another one: what the other has wins, maps are merged key by key, lists are replaced.</summary>
    public ConfigMap Under(ConfigMap other)
    {
        var merged = Entries.ToBuilder();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < merged.Count; i++)
        {
            places[merged[i].Key] = i;
        }

        foreach (var entry in other.Entries)
        {
            if (!places.TryGetValue(entry.Key, out int place))
            {
                merged.Add(entry);
            }
            else
            {
                merged[place] = merged[place].Value is ConfigMap below && entry.Value is ConfigMap above
                    ? entry with { Value = below.Under(above) }
                    : entry;
            }
        }

        return new ConfigMap(merged.ToImmutable(), other.Location);
    }
}
