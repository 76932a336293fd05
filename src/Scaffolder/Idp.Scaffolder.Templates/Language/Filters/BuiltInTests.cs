using System.Collections.Frozen;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>The tests of nunjucks 3.2.4 by name.</summary>
internal static class BuiltInTests
{
    private static readonly TestFunction Same = static (_, input, a) => Js.StrictEquals(input, Given.At(a, 0));
    private static readonly TestFunction Greater = static (c, input, a) => Js.Order(c, input, Given.At(a, 0)) > 0;
    private static readonly TestFunction Less = static (c, input, a) => Js.Order(c, input, Given.At(a, 0)) < 0;

    public static readonly FrozenDictionary<string, TestFunction> All = new Dictionary<string, TestFunction>
    {
        ["callable"] = static (_, input, _) => input is Callable,
        ["defined"] = static (_, input, _) => input is not Undefined,
        ["divisibleby"] = static (c, input, a) => Js.ToNumber(c, input) % Js.ToNumber(c, Given.At(a, 0)) == 0,
        ["eq"] = Same,
        ["equalto"] = Same,
        ["escaped"] = static (_, input, _) => input is SafeText,
        ["even"] = static (c, input, _) => Js.ToNumber(c, input) % 2 == 0,
        ["falsy"] = static (_, input, _) => !Js.IsTrue(input),
        ["ge"] = static (c, input, a) => Js.Order(c, input, Given.At(a, 0)) >= 0,
        ["greaterthan"] = Greater,
        ["gt"] = Greater,
        ["iterable"] = static (_, input, _) => Js.IsNullish(input)
            ? throw TemplateFault.Type("null and undefined cannot be asked whether they are iterable")
            : input is string or SafeText or JsArray,
        ["le"] = static (c, input, a) => Js.Order(c, input, Given.At(a, 0)) <= 0,
        ["lessthan"] = Less,
        ["lower"] = static (_, input, _) => input is not SafeText && FilterInput.Text(input) is var text && JsCase.ToLower(text) == text,
        ["lt"] = Less,
        ["mapping"] = static (_, input, _) => input is JsObject or SafeText or JsPattern,
        ["ne"] = static (_, input, a) => !Js.StrictEquals(input, Given.At(a, 0)),
        ["null"] = static (_, input, _) => input is null,
        ["number"] = static (_, input, _) => input is double,
        ["odd"] = static (c, input, _) => Js.ToNumber(c, input) % 2 == 1,
        ["sameas"] = Same,
        ["string"] = static (_, input, _) => input is string,
        ["truthy"] = static (_, input, _) => Js.IsTrue(input),
        ["undefined"] = static (_, input, _) => input is Undefined,
        ["upper"] = static (_, input, _) => input is not SafeText && FilterInput.Text(input) is var text && JsCase.ToUpper(text) == text,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
