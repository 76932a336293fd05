using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>The way from an instance to a value in it, as a chain that its ends share.</summary>
internal sealed class NpmPath
{
    private readonly NpmPath? _parent;
    private readonly NpmPathSegment _last;

    private NpmPath(NpmPath? parent, NpmPathSegment last)
    {
        _parent = parent;
        _last = last;
        Size = parent is null ? 1 : parent.Size + 1 + ((last.Key?.Length ?? 0) >> 5);
    }

    public static NpmPath Root { get; } = new(null, default);

    /// <summary>What it costs to print.</summary>
    public long Size { get; }

    public NpmPath To(NpmPathSegment segment) => new(this, segment);

    public ImmutableArray<NpmPathSegment> ToSegments()
    {
        var segments = new List<NpmPathSegment>();
        for (var at = this; at._parent is not null; at = at._parent)
        {
            segments.Add(at._last);
        }

        segments.Reverse();
        return [.. segments];
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var segment in ToSegments())
        {
            if (segment.Key is null)
            {
                writer.WriteNumberValue(segment.Index);
            }
            else
            {
                NpmValueWriter.WriteText(writer, segment.Key);
            }
        }

        writer.WriteEndArray();
    }

    public override string ToString()
    {
        var text = new StringBuilder("instance");
        foreach (var segment in ToSegments())
        {
            AppendSuffix(text, segment.ToString());
        }

        return text.ToString();
    }

    // The empty key has a dot and nothing else.
    private static void AppendSuffix(StringBuilder text, string key)
    {
        if (key.Length > 0 && key.All(char.IsAsciiDigit))
        {
            text.Append('[').Append(key).Append(']');
        }
        else if ((key.Length > 0 && char.IsAsciiDigit(key[0])) || key.Any(static c => c is '.' or '[' or ']' || JavaScriptText.IsSpace(c)))
        {
            text.Append('[').Append(JavaScriptText.Quote(key)).Append(']');
        }
        else
        {
            text.Append('.').Append(key);
        }
    }
}
