using Idp.Scaffolder.Templates.Language;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the template language.</summary>
public static class TemplateLanguageServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="TemplateEngine"/> and its <see cref="TemplateEngineOptions"/> as singletons, with a registered
    /// <see cref="ITemplateLoader"/> where there is one. Safe to call again.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns>What further filters, tests, functions and values hang on.</returns>
    public static TemplateLanguageBuilder AddIdpTemplateLanguage(
        this IServiceCollection services, Func<TemplateEngineOptions, TemplateEngineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(static provider => OptionsOf(provider));
        services.TryAddSingleton(static provider => new TemplateEngine(provider.GetRequiredService<TemplateEngineOptions>()));
        var builder = new TemplateLanguageBuilder(services);
        return configure is null ? builder : builder.Configure(configure);
    }

    private static TemplateEngineOptions OptionsOf(IServiceProvider provider)
    {
        var options = provider.GetServices<TemplateLanguageChange>()
            .Aggregate(new TemplateEngineOptions(), (options, change) => change.Apply(provider, options));
        return options.Loader is null ? options with { Loader = provider.GetService<ITemplateLoader>() } : options;
    }
}
