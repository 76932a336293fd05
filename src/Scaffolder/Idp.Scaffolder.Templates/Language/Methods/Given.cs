using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>Reads the arguments of a method as JavaScript does.</summary>
internal static class Given
{
    public static object? At(ReadOnlySpan<object?> arguments, int index) => index < arguments.Length ? arguments[index] : Undefined.Value;

    public static string Text(RenderContext context, ReadOnlySpan<object?> arguments, int index) => Js.ToText(context, At(arguments, index));

    public static int Integer(RenderContext context, ReadOnlySpan<object?> arguments, int index) => Js.ToInteger(context, At(arguments, index));

    /// <summary>A place counted from the end when it is negative, held within the length.</summary>
    public static int Place(RenderContext context, ReadOnlySpan<object?> arguments, int index, int length, int otherwise)
    {
        object? value = At(arguments, index);
        if (value is Undefined)
        {
            return otherwise;
        }

        int place = Js.ToInteger(context, value);
        return place < 0 ? (int)Math.Max(0, (long)length + place) : Math.Min(place, length);
    }

    /// <summary>A place held within the length, negative ones being the start.</summary>
    public static int Index(RenderContext context, ReadOnlySpan<object?> arguments, int index, int length, int otherwise)
        => At(arguments, index) is Undefined ? otherwise : Math.Clamp(Integer(context, arguments, index), 0, length);

    public static Callable Function(ReadOnlySpan<object?> arguments, int index)
        => At(arguments, index) as Callable ?? throw TemplateFault.Type("a function is expected as argument");
}
