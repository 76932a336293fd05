using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>The attribute that <c>join</c>, <c>sum</c>, <c>sort</c>, <c>groupby</c> and <c>selectattr</c> go by.</summary>
internal static class AttributePath
{
    /// <summary>A member of its own; of null and undefined a fault.</summary>
    public static object? Read(object? item, string name) => Js.IsNullish(item)
        ? throw TemplateFault.Type($"null and undefined have no '{name}'")
        : Members.GetOwn(item, name);

    /// <summary>The path of <c>a.b.c</c>; empty when there is none.</summary>
    public static string[] Of(RenderContext context, object? attribute) => !Js.IsTrue(attribute) ? []
        : attribute is string text ? text.Split('.')
        : [Js.ToText(context, attribute)];

    /// <summary>The member at the end of a path; undefined as soon as one is missing.</summary>
    public static object? Follow(object? item, string[] path)
    {
        foreach (string name in path)
        {
            if (Js.IsNullish(item))
            {
                throw TemplateFault.Type($"null and undefined have no '{name}'");
            }

            if (!Members.HasOwn(item, name))
            {
                return Undefined.Value;
            }

            item = Members.GetOwn(item, name);
        }

        return item;
    }
}
