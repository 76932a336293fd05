using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates;

/// <summary>Fills in the placeholders of templates: a map whose one key is <c>$yaml</c>, <c>$json</c> or <c>$text</c>. What they bring in is not searched again, as upstream.</summary>
internal sealed class TemplatePlaceholders(IContentReader content, string path, YamlReader yaml, int limit)
{
    private static readonly string[] Keys = ["$yaml", "$json", "$text"];

    public async ValueTask ApplyAsync(TemplateDraft draft, CancellationToken cancellationToken)
    {
        var found = new List<(JsonNode Node, string Key)>();
        Find(draft.Entity, found);
        foreach (var (place, (node, key)) in found.Index())
        {
            var pointer = PointerOf(node);
            string? fault = place < limit
                ? await FillAsync(draft, node, key, pointer, cancellationToken).ConfigureAwait(false)
                : $"is not read after {limit} others";
            if (fault is not null)
            {
                draft.Faults.Add(new Diagnostic(TemplateFaults.PlaceholderUnread, draft.Source.Locate(pointer.Append(key)), key, node[key]?.ToJsonString() ?? "nothing", fault));
            }
        }
    }

    // Recursion is bounded: a descriptor's values nest at most as deep as the YAML reader allows.
    private static void Find(JsonNode? node, List<(JsonNode Node, string Key)> found)
    {
        switch (node)
        {
            case JsonObject { Count: 1, Parent: not null } json when Keys.Contains(json.First().Key, StringComparer.Ordinal):
                found.Add((json, json.First().Key));
                break;
            case JsonObject json:
                foreach (var (_, value) in json)
                {
                    Find(value, found);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Find(item, found);
                }

                break;
        }
    }

    /// <returns>What went wrong; null for nothing.</returns>
    private async ValueTask<string?> FillAsync(TemplateDraft draft, JsonNode node, string key, JsonPointer pointer, CancellationToken cancellationToken)
    {
        if (node[key]?.GetValueKind() != JsonValueKind.String)
        {
            return "is no path";
        }

        if (!ContentPath.TryParse(path, out var template, out var error)
            || !template.Folder.TryResolve(node[key]!.GetValue<string>(), out var file, out error))
        {
            return $"cannot be read: {error}";
        }

        var read = await content.ReadAsync(file.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!read.IsFound)
        {
            return $"cannot be read: {read.Reason}";
        }

        var text = read.ToSourceText(file.Value);
        var (value, document, fault) = key == "$text" ? (JsonValue.Create(Encoding.UTF8.GetString(text.Utf8.Span)), null, null) : Parse(draft, text);
        if (fault is null)
        {
            draft.Source.Include(pointer, document, text);
            Replace(node, value);
        }

        return fault;
    }

    // JSON is YAML, and the reader of YAML says where its values are.
    private (JsonNode? Value, YamlDocument? Document, string? Fault) Parse(TemplateDraft draft, SourceText text)
    {
        var stream = yaml.Read(text);
        if (stream.Documents is not [var document])
        {
            return (null, null, $"holds {stream.Documents.Length} documents; it must hold one");
        }

        var value = DocumentJson.Read(document, out var diagnostics);
        draft.Faults.AddRange(diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error));
        return diagnostics.Any(fault => fault.Severity == DiagnosticSeverity.Error) ? (null, null, "cannot be parsed") : (value, document, null);
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonArray items)
        {
            items[items.IndexOf(node)] = value;
            return;
        }

        node.Parent!.AsObject()[node.GetPropertyName()] = value;
    }

    private static JsonPointer PointerOf(JsonNode node) => node.Parent switch
    {
        null => JsonPointer.Root,
        JsonArray items => PointerOf(items).Append(items.IndexOf(node)),
        var parent => PointerOf(parent).Append(node.GetPropertyName()),
    };
}
