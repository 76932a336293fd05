using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Backstage;

/// <summary><c>parseEntityRef({defaultKind, defaultNamespace})</c>: the parts of a reference, in the case in which they are written.</summary>
internal static class EntityRefFilter
{
    private static readonly string[] Parts = ["kind", "namespace", "name"];

    public static JsObject Parse(RenderContext context, object? input, object? defaults)
    {
        if (!Js.IsTrue(input))
        {
            throw TemplateFault.Type("an entity reference must not be empty");
        }

        object? kind = MemberOf(defaults, "defaultKind");
        object? given = MemberOf(defaults, "defaultNamespace");
        object? fallback = Js.IsTrue(given) ? given : "default";
        object?[] read = input is string or SafeText ? Split(Js.ToText(context, input)) : [.. Parts.Select(part => MemberOf(input, part))];
        object?[] parts = [Js.IsNullish(read[0]) ? kind : read[0], Js.IsNullish(read[1]) ? fallback : read[1], read[2]];
        var result = new JsObject(Parts.Length);
        for (int i = 0; i < Parts.Length; i++)
        {
            if (!Js.IsTrue(parts[i]))
            {
                throw TemplateFault.Type($"the entity reference {JsonText.Of(context, input, "")} has no {Parts[i]}");
            }

            result.Set(Parts[i], parts[i]);
        }

        return result;
    }

    private static object? MemberOf(object? value, string name) => value is JsObject map ? map.Get(name) : Undefined.Value;

    private static object?[] Split(string reference)
    {
        int colon = reference.IndexOf(':', StringComparison.Ordinal), slash = reference.IndexOf('/', StringComparison.Ordinal);
        colon = slash >= 0 && slash < colon ? -1 : colon;
        object? kind = colon < 0 ? Undefined.Value : reference[..colon];
        object? space = slash < 0 ? Undefined.Value : reference[(colon + 1)..slash];
        object? name = reference[Math.Max(colon + 1, slash + 1)..];
        return kind is "" || space is "" || name is ""
            ? throw TemplateFault.Type($"'{reference}' is no entity reference of the form [<kind>:][<namespace>/]<name>")
            : [kind, space, name];
    }
}
