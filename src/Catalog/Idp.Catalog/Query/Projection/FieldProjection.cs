using System.Globalization;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Query.Projection;

/// <summary>Some fields of an entity, and nothing else: dotted paths, in which a key may hold dots itself. Immutable.</summary>
internal sealed class FieldProjection
{
    private readonly string[] _fields;

    private FieldProjection(string[] fields) => _fields = fields;

    /// <summary>Reads lists of fields, as the parameters <c>fields</c> give them; null when they name none.</summary>
    /// <param name="lists">Each with commas.</param>
    /// <param name="error">Why the lists are refused; null if they are not.</param>
    public static FieldProjection? Read(IEnumerable<string> lists, out string? error)
    {
        string[] fields = [.. lists.SelectMany(list => list.Split(',')).Select(field => JavaScriptWhiteSpace.Trim(field).ToString()).Where(field => field.Length > 0).Distinct(StringComparer.Ordinal)];
        string? indexed = fields.FirstOrDefault(field => field.Contains('[', StringComparison.Ordinal));
        error = indexed is null ? null : $"Invalid field \"{indexed}\", array type fields are not supported";
        return fields.Length == 0 || error is not null ? null : new FieldProjection(fields);
    }

    /// <summary>Whether the projection may show something at or below a path.</summary>
    public bool Shows(string path) => _fields.Any(field => field == path || path.StartsWith(field + ".", StringComparison.Ordinal) || field.StartsWith(path + ".", StringComparison.Ordinal));

    public EntityValue Apply(EntityValue entity)
    {
        var output = new ProjectedNode(isArray: false);
        var path = new List<string>();
        foreach (string field in _fields)
        {
            path.Clear();
            var value = Follow(entity, field, path);
            if (!value.IsMissing)
            {
                output.Set(path.ToArray(), value);
            }
        }

        return output.ToValue();
    }

    // Each part is taken as a key as soon as there is one; a part that is none is joined with the next.
    private static EntityValue Follow(EntityValue value, string field, List<string> path)
    {
        int start = 0;
        int end = 0;
        while (start <= field.Length)
        {
            int dot = field.IndexOf('.', end);
            end = dot < 0 ? field.Length : dot;
            string key = field[start..end];
            var next = Property(value, key);
            if (!next.IsMissing)
            {
                path.Add(key);
                value = next;
                start = end + 1;
                if (dot < 0)
                {
                    return value;
                }
            }
            else if (dot < 0)
            {
                return default;
            }

            end++;
        }

        return value;
    }

    // What JavaScript's `in` finds: the items and the length of arrays and texts too.
    private static EntityValue Property(EntityValue value, string key)
    {
        if (value.Kind is not (ValueKind.Array or ValueKind.String))
        {
            return value[key];
        }

        string text = value.AsString() ?? "";
        int length = value.Kind == ValueKind.Array ? value.Count : text.Length;
        if (key == "length")
        {
            return length;
        }

        bool isIndex = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < length
            && (key.Length == 1 || key[0] != '0');
        return !isIndex ? default : value.Kind == ValueKind.Array ? value[index] : text[index].ToString();
    }
}
