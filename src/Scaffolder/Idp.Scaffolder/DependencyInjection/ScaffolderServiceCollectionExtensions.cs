using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Drift;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Workspaces;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the scaffolder.</summary>
public static class ScaffolderServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ScaffolderRunner"/>, <see cref="DryRunner"/>, <see cref="TemplateUpdater"/>, the template language, and
    /// <see cref="ActionRegistry"/> with every <see cref="TemplateAction"/> among the services; all singletons. Options are the
    /// <see cref="ScaffolderOptions"/> and <see cref="WorkspaceOptions"/> among the services, or else the defaults. Safe to call twice; what was
    /// registered before wins.
    /// </summary>
    /// <returns>Where the actions are added: there are none yet.</returns>
    public static ScaffolderBuilder AddIdpScaffolder(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(static provider => new ActionRegistry(
            provider.GetServices<ActionSet>().SelectMany(set => set.Create(provider)).Concat(provider.GetServices<TemplateAction>())));
        services.AddIdpTemplateLanguage();
        services.TryAddSingleton(new ScaffolderOptions());
        services.TryAddSingleton<ScaffolderRunner>();
        services.TryAddSingleton<DryRunner>();
        services.TryAddSingleton<TemplateUpdater>();
        return new ScaffolderBuilder(services);
    }
}
