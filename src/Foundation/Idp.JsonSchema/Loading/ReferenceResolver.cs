using Idp.Diagnostics;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Loading;

/// <summary>Finds what <c>$ref</c> names, and how ajv would reach it.</summary>
internal sealed class ReferenceResolver(SchemaIndex index)
{
    // A chain longer than this is not followed in advance; evaluation follows it link by link.
    private const int MaxChain = 64;

    private readonly Dictionary<JsonValue, bool> _hasReference = new(ReferenceEqualityComparer.Instance);

    public SchemaSource? Resolve(SchemaSource from, string reference, out string? problem)
    {
        var target = Find(from, reference, out problem);
        if (target is null)
        {
            return null;
        }

        if (!target.Value.IsObject && target.Value.Kind != JsonInstanceKind.Boolean)
        {
            problem = "leads to something that is no schema";
            return null;
        }

        // As ajv, a target that is nothing but a reference is passed over, unless it names the root or a plain name.
        for (int links = 0; links < MaxChain && IsOnlyReference(target.Value, out string next); links++)
        {
            var uri = target.BaseUri.Resolve(UriReference.Parse(next));
            bool isFollowed = uri.Fragment is { Length: > 0 } ? uri.Fragment[0] == '/' : next is not ("#" or "");
            if (!isFollowed || Find(target, next, out _) is not { } further || ReferenceEquals(further.Value, target.Value))
            {
                break;
            }

            target = further;
        }

        return target;
    }

    /// <summary>Whether a value holds the key <c>$ref</c> anywhere, be it a reference or not: what ajv asks before it copies a target in place.</summary>
    public bool HasReference(JsonValue value)
    {
        if (value.Items.Length == 0)
        {
            return false;
        }

        if (_hasReference.TryGetValue(value, out bool known))
        {
            return known;
        }

        bool has = value.Names.Contains("$ref", StringComparer.Ordinal) || value.Items.Any(HasReference);
        _hasReference.Add(value, has);
        return has;
    }

    private static bool IsOnlyReference(JsonValue schema, out string reference)
    {
        reference = "";
        if (!schema.IsObject || schema.Find("$ref") is not { IsString: true } found)
        {
            return false;
        }

        reference = found.Text;
        return schema.Names.All(static name => name == "$ref" || !Keywords.IsRule(name));
    }

    private SchemaSource? Find(SchemaSource from, string reference, out string? problem)
    {
        var uri = from.BaseUri.Resolve(UriReference.Parse(reference));
        string fragment = Uri.UnescapeDataString(uri.Fragment ?? "");
        problem = null;
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            var named = index.Find($"{uri.DocumentUri}#{fragment}");
            problem = named is null ? $"names '#{fragment}', but no schema of '{uri.DocumentUri}' has that $id" : null;
            return named;
        }

        var document = index.Find(uri.DocumentUri);
        if (document is null)
        {
            problem = $"names the document '{uri.DocumentUri}', which is not known; documents are given in the options, never fetched";
            return null;
        }

        return fragment.Length == 0 ? document : Walk(document, fragment, out problem);
    }

    private SchemaSource? Walk(SchemaSource document, string pointer, out string? problem)
    {
        var (value, location, baseUri) = document;
        problem = null;
        foreach (string token in JsonPointer.Parse(pointer).Tokens)
        {
            var next = value.IsArray && JavaScriptOrder.IsIndex(token, out uint item) && item < value.Items.Length
                ? value.Items[item]
                : value.Find(token);
            if (next is null)
            {
                problem = $"leads to '{pointer}', which is not there";
                return null;
            }

            value = next;
            location = location.Append(token);
            baseUri = value.IsObject ? index.BaseOf(value, baseUri) : baseUri;
        }

        return new SchemaSource(value, location, baseUri);
    }
}
