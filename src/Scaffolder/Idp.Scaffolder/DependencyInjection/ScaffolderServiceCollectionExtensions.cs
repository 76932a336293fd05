using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the scaffolder.</summary>
public static class ScaffolderServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ScaffolderRunner"/>, the template language, and <see cref="ActionRegistry"/> with every <see cref="TemplateAction"/>
    /// among the services; all singletons. Options are the <see cref="ScaffolderOptions"/> among the services, or else the defaults. Safe to call
    /// twice; what was registered before wins.
    /// </summary>
    /// <returns>Where actions of yours are added.</returns>
    public static ScaffolderBuilder AddIdpScaffolder(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new ActionRegistry(provider.GetServices<TemplateAction>()));
        services.AddIdpTemplateLanguage();
        services.TryAddSingleton(new ScaffolderOptions());
        services.TryAddSingleton<ScaffolderRunner>();
        return new ScaffolderBuilder(services);
    }
}
