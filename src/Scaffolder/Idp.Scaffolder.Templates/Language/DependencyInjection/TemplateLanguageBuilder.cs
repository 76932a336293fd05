using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>Adds to the template language of a container. What is added last under a name wins.</summary>
public sealed class TemplateLanguageBuilder
{
    internal TemplateLanguageBuilder(IServiceCollection services) => Services = services;

    /// <summary>The container's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Changes the options, those that came with earlier calls included.</summary>
    public TemplateLanguageBuilder Configure(Func<TemplateEngineOptions, TemplateEngineOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddSingleton(new TemplateLanguageChange((_, options) => configure(options)));
        return this;
    }

    /// <summary>Adds a filter.</summary>
    public TemplateLanguageBuilder AddFilter(string name, TemplateFilter filter) => AddFilter(name, _ => filter);

    /// <summary>Adds a filter that needs services; made once, with the engine.</summary>
    public TemplateLanguageBuilder AddFilter(string name, Func<IServiceProvider, TemplateFilter> filter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(filter);
        return Add((services, options) => options with { Filters = With(options.Filters, name, filter(services)) });
    }

    /// <summary>Adds a test.</summary>
    public TemplateLanguageBuilder AddTest(string name, TemplateTest test)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(test);
        return Add((_, options) => options with { Tests = With(options.Tests, name, test) });
    }

    /// <summary>Adds a function.</summary>
    public TemplateLanguageBuilder AddFunction(string name, TemplateFunction function)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(function);
        return Add((_, options) => options with { Functions = With(options.Functions, name, function) });
    }

    /// <summary>Adds a value.</summary>
    public TemplateLanguageBuilder AddGlobal(string name, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Add((_, options) => options with { Globals = With(options.Globals, name, value) });
    }

    private TemplateLanguageBuilder Add(Func<IServiceProvider, TemplateEngineOptions, TemplateEngineOptions> change)
    {
        Services.AddSingleton(new TemplateLanguageChange(change));
        return this;
    }

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> entries, string name, T value)
        => new(entries, StringComparer.Ordinal) { [name] = value };
}

/// <summary>One change of the options, in the order of registration.</summary>
internal sealed record TemplateLanguageChange(Func<IServiceProvider, TemplateEngineOptions, TemplateEngineOptions> Apply);
