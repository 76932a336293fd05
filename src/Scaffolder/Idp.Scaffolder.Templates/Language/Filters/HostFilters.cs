using Idp.Scaffolder.Templates.Language.Json;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters and tests that the host supplied: values cross over as JSON.</summary>
internal static class HostFilters
{
    public static FilterFunction Of(string name, TemplateFilter filter) => (context, input, arguments) =>
    {
        var copies = HostCall.Arguments(context, arguments);
        var copy = JsonOutput.Of(context, input);
        return JsonInput.Of(HostCall.Run(context, "The filter", name, () => filter(copy, copies)));
    };

    public static TestFunction Of(string name, TemplateTest test) => (context, input, arguments) =>
    {
        var copies = HostCall.Arguments(context, arguments);
        var copy = JsonOutput.Of(context, input);
        return HostCall.Run(context, "The test", name, () => test(copy, copies));
    };
}
