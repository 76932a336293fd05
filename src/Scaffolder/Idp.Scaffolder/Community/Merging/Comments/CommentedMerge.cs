using System.Text.Json.Nodes;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>Changes written values so that they mean a merged one, at the places where Roadie's action changes the text.</summary>
internal static class CommentedMerge
{
    /// <summary>Changes a document.</summary>
    /// <param name="text">The document; it begins with no marker.</param>
    /// <param name="before">What it means.</param>
    /// <param name="after">What it has to mean.</param>
    /// <exception cref="CommentsLostException">Its comments cannot be kept.</exception>
    public static string Apply(string text, JsonNode? before, JsonNode? after)
    {
        var root = CommentedReader.Read(text);
        Update(root, before, after);

        // As upstream, which reads the changed text again before it writes it: comments may belong elsewhere now.
        string merged = CommentedWriter.Write(CommentedReader.Read(CommentedWriter.Write(root, isFinal: false)), isFinal: true);
        return JsonText.Of(YamlValues.One(merged, "merged")) == JsonText.Of(after)
            ? merged
            : throw new CommentsLostException("what is written would mean something else");
    }

    private static void Update(CommentedCollection collection, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (JsonObject old, JsonObject members) when !collection.IsList:
                UpdateMembers(collection, old, members);
                break;
            case (JsonArray, JsonArray items) when collection.IsList:
                UpdateItems(collection, items);
                break;
            default:
                throw new CommentsLostException("the document becomes a value of another kind");
        }
    }

    private static void UpdateMembers(CommentedCollection map, JsonObject before, JsonObject after)
    {
        foreach (var entry in map.Entries)
        {
            var (old, value) = (before[entry.Name], after[entry.Name]);
            if (!JsonNode.DeepEquals(old, value))
            {
                UpdateMember(entry, old, value);
            }
        }

        Append(map, [.. JsonText.Members(after).Where(member => !before.ContainsKey(member.Key))
            .Select(member => ((CommentedCollection)DumpedValue.Of(new JsonObject { [member.Key] = member.Value?.DeepClone() })).Entries[0])]);
    }

    private static void UpdateMember(CommentedEntry entry, JsonNode? old, JsonNode? value)
    {
        if (entry.Value is CommentedCollection inner && ((value is JsonObject && !inner.IsList) || (value is JsonArray { Count: > 0 } && inner.IsList)))
        {
            Update(inner, old, value);
        }
        else if (entry.Value is CommentedScalar { Text.Length: 0 } or CommentedScalar { Block: not null })
        {
            throw new CommentsLostException("an empty value or a block is replaced");
        }
        else if (entry.Value is CommentedScalar scalar && (value is not (JsonObject or JsonArray) || IsFlowOfSameKeys(scalar, old, value)))
        {
            string text = YamlText.Of(value, new YamlStyle { CollectionStyle = "flow" }).TrimEnd('\n');
            entry.Value = text.Contains('\n', StringComparison.Ordinal)
                ? throw new CommentsLostException("a new text of several lines")
                : new CommentedScalar(text) { Comment = scalar.Comment, Gap = scalar.Gap };
        }
        else
        {
            entry.Value = Replaced(entry.Value, value);
        }
    }

    private static bool IsFlowOfSameKeys(CommentedScalar scalar, JsonNode? old, JsonNode? value)
        => scalar.Text.StartsWith('{') && value is JsonObject members && old is JsonObject before
            && members.Select(member => member.Key).SequenceEqual(before.Select(member => member.Key))
            && members.All(member => member.Value is not (JsonObject or JsonArray));

    // A comment at the end of what is replaced stays at the end.
    private static CommentedNode Replaced(CommentedNode old, JsonNode? value)
    {
        if (old.HasLinesBehind || old is CommentedCollection { End.Count: > 0 })
        {
            throw new CommentsLostException("comments behind a value that is replaced");
        }

        var replaced = DumpedValue.Of(value);
        if (old.LastScalar?.Comment is { } comment)
        {
            (replaced.LastScalar ?? throw new CommentsLostException("a comment behind a value that is replaced")).Comment = comment;
        }

        return replaced;
    }

    // As upstream, which adds behind the last value's text: the comment on that line goes along.
    private static void Append(CommentedCollection collection, IReadOnlyList<CommentedEntry> added)
    {
        if (added.Count == 0)
        {
            return;
        }

        if (collection.HasLinesBehind || collection.LastScalar is not { Block: null } last)
        {
            throw new CommentsLostException("what stands behind the last entry");
        }

        string? comment = last.Remains ?? last.Comment;
        if (comment is { Length: > 0 } && added[^1].Value.LastScalar is { Block: null } newLast)
        {
            (last.Comment, last.Remains, newLast.Comment) = (last.Remains is null ? null : last.Comment, null, comment.TrimStart(' '));
        }

        collection.Entries.AddRange(added);
    }

    private static void UpdateItems(CommentedCollection list, JsonArray after)
    {
        int kept = Math.Min(list.Entries.Count, after.Count);
        for (int i = 0; i < kept; i++)
        {
            list.Entries[i].Value = Replaced(list.Entries[i].Value, after[i]);
        }

        Append(list, [.. after.Skip(kept).Select(item => new CommentedEntry("", "") { Value = DumpedValue.Of(item) })]);
        if (list.Entries.Skip(kept + 1).Any(entry => entry.Before.Count > 0))
        {
            throw new CommentsLostException("comments before several items that are removed");
        }

        while (list.Entries.Count > after.Count)
        {
            Remove(list, kept);
        }
    }

    // As upstream, which leaves what stands around the item: its comment ends up behind the line before it.
    private static void Remove(CommentedCollection list, int index)
    {
        var removed = list.Entries[index];
        if (removed.Value.HasLinesBehind || removed.Before is [.., ""])
        {
            throw new CommentsLostException("comments around an item that is removed");
        }

        string remains = removed.Value.LastScalar is { Text: not ['[' or '{', ..] } last && list.Entries[index - 1].Value.LastScalar is { Block: null }
            ? last.Comment is { } comment ? last.Gap + comment : ""
            : throw new CommentsLostException("what is around an item that is removed");
        if (removed.Before.Count > 0)
        {
            removed.Before[^1] += remains;
        }
        else
        {
            var before = list.Entries[index - 1].Value.LastScalar!;
            before.Comment = (before.Comment + before.Remains).TrimStart(' ') is { Length: > 0 } both ? both : null;
            before.Remains = remains;
        }

        (index + 1 < list.Entries.Count ? list.Entries[index + 1].Before : list.End).InsertRange(0, removed.Before);
        list.Entries.RemoveAt(index);
    }
}
