using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters of numbers and of any value.</summary>
internal static class ValueFilters
{
    public static object? Abs(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => Box.Of(Math.Abs(Js.ToNumber(context, input)));

    public static object? Default(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
        => (Js.IsTrue(Given.At(arguments, 1)) ? Js.IsTrue(input) : input is not Undefined) ? input : Given.At(arguments, 0);

    public static object? Dump(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string indent = Given.At(arguments, 0) switch
        {
            string text => text[..Math.Min(10, text.Length)],
            SafeText safe when context.Text.Syntax.Profile == TemplateProfile.Nunjucks3 => safe.Text[..Math.Min(10, safe.Text.Length)],
            double count => new string(' ', (int)Math.Clamp(double.IsNaN(count) ? 0 : count, 0, 10)),
            _ => "",
        };
        return JsonText.Of(context, input, indent) ?? (object)Undefined.Value;
    }

    public static object? Float(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        double number = JsNumbers.ParseFloat(Js.ToText(context, input));
        return double.IsNaN(number) ? Given.At(arguments, 0) : Box.Of(number);
    }

    public static object? Int(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        var given = NamedArguments.Of(arguments, "default", "base");
        object? radix = given[1];
        double number = JsNumbers.ParseInt(Js.ToText(context, input), radix is Undefined ? 10 : Js.ToInteger(context, radix));
        return double.IsNaN(number) ? given[0] : Box.Of(number);
    }

    public static object? Round(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        double factor = Math.Pow(10, Js.ToNumber(context, FilterInput.OrDefault(arguments, 0, Box.Of(0))));
        double scaled = Js.ToNumber(context, input) * factor;
        double rounded = Given.At(arguments, 1) switch
        {
            "ceil" => Math.Ceiling(scaled),
            "floor" => Math.Floor(scaled),
            _ => Math.Floor(scaled) is var floor && scaled - floor >= 0.5 ? floor + 1 : floor,
        };
        return Box.Of(rounded / factor);
    }

    public static object? Text(RenderContext context, object? input, ReadOnlySpan<object?> arguments) => input switch
    {
        null or Undefined => throw TemplateFault.Type("null and undefined have no text"),
        SafeText => input,
        _ => Js.ToText(context, input),
    };
}
