namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>What the first lines of a block say.</summary>
/// <param name="Argument">What stands behind the bar; null without one.</param>
/// <param name="Options">The options, without <c>attrs</c>.</param>
/// <param name="Attributes">Attributes for the element; in the order in which they stand.</param>
internal sealed record BlockHeader(string? Argument, IReadOnlyDictionary<string, object?> Options, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    private const string AttributesName = "attrs";

    public bool Flag(string name) => Options.GetValueOrDefault(name) is true;

    public string Text(string name) => Options.GetValueOrDefault(name) as string ?? "";

    /// <summary>Holds the header against what a kind of block takes.</summary>
    /// <returns>Null when something does not fit, and there is no block.</returns>
    public static BlockHeader? Of(string? argument, Dictionary<string, object?> options, SlashBlockKind kind)
    {
        if ((kind.NeedsArgument is true && string.IsNullOrEmpty(argument)) || (kind.NeedsArgument is false && !string.IsNullOrEmpty(argument)))
        {
            return null;
        }

        IReadOnlyList<KeyValuePair<string, string>>? attributes = [];
        if (options.Remove(AttributesName, out object? given) && (attributes = AttributesOf(given)) is null)
        {
            return null;
        }

        return options.All(option => kind.Takes(option.Key, option.Value)) ? new BlockHeader(argument, options, attributes) : null;
    }

    private static List<KeyValuePair<string, string>>? AttributesOf(object? given)
    {
        if (given is not Dictionary<string, object?> map || !map.All(entry => Identifier.Is(entry.Key) && entry.Value is string))
        {
            return null;
        }

        var attributes = map.Select(entry => KeyValuePair.Create(entry.Key.ToUpperInvariant() is "CLASS" or "ID" ? entry.Key.ToLowerInvariant() : entry.Key, (string)entry.Value!)).ToList();
        return attributes.TrueForAll(one => one.Key switch
        {
            "class" => one.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Identifier.Is),
            "id" => Identifier.Is(one.Value),
            _ => true,
        }) ? attributes : null;
    }
}
