using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>Merges into the documents of a file and keeps their comments.</summary>
internal static partial class CommentedDocuments
{
    /// <exception cref="CommentsLostException">The comments of a document cannot be kept.</exception>
    public static string Merge(string text, string path, JsonNode? content, MergeInput input)
    {
        if (input.Options is not null)
        {
            throw new CommentsLostException("options say how YAML is written");
        }

        string[] documents = [.. Marker().Split(text).Where(document => document.Trim().Length > 0)];
        return string.Join("---\n", documents.Select(document => Merge(document, YamlValues.One(document, path), content, documents.Length == 1, input)));
    }

    private static string Merge(string text, JsonNode? before, JsonNode? content, bool isOnly, MergeInput input)
    {
        if (before is not (JsonObject or JsonArray))
        {
            throw new CommentsLostException("a document is no collection");
        }

        var after = isOnly || IsChosen(before, input) ? ValueMerge.Into(before.DeepClone(), content, input.MergeArrays is true) : before;
        return CommentedMerge.Apply(text, before, after);
    }

    // Here, unlike without comments, the field may be a path with dots.
    private static bool IsChosen(JsonNode document, MergeInput input)
    {
        var field = input.UseDocumentIncludingField is { Key: { } key }
            ? key.Split('.').Aggregate((JsonNode?)document, static (value, name) => (value as JsonObject)?[name])
            : throw new CommentsLostException("no field says which document is meant");
        return field is JsonValue && (field.GetValueKind() == JsonValueKind.String ? field.GetValue<string>() : JsonText.Of(field)) == input.UseDocumentIncludingField.Value;
    }

    [GeneratedRegex(@"^---\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
