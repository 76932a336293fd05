using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Reads what filters are given.</summary>
internal static class FilterInput
{
    /// <summary>The text, or a fault.</summary>
    public static string Text(object? input) => input switch
    {
        string text => text,
        SafeText safe => safe.Text,
        _ => throw TemplateFault.Type("the filter needs a text"),
    };

    /// <summary>The empty text for null, undefined and false; anything else as it is.</summary>
    public static object? OrEmpty(object? input) => input is null or Undefined or false ? "" : input;

    /// <summary>The result, safe when the input was.</summary>
    public static object AsSafeAs(object? input, string result) => input is SafeText ? new SafeText(result) : result;

    /// <summary>As printed: nothing for null and undefined.</summary>
    public static string Printed(RenderContext context, object? input) => Js.IsNullish(input) ? "" : Js.ToText(context, input);

    /// <summary>The argument, or the default for one that is false.</summary>
    public static object? OrDefault(ReadOnlySpan<object?> arguments, int index, object otherwise)
        => Given.At(arguments, index) is var value && Js.IsTrue(value) ? value : otherwise;

    public static string Spaces(RenderContext context, double count)
    {
        if (double.IsNaN(count) || count <= 0)
        {
            return "";
        }

        context.ReserveText((long)Math.Min(Math.Ceiling(count), long.MaxValue / 4));
        return new string(' ', (int)Math.Ceiling(count));
    }
}
