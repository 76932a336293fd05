using Idp.Scaffolder.Actions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the scaffolder.</summary>
public static class ScaffolderServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ActionRegistry"/>, a singleton of every <see cref="TemplateAction"/> among the services. Safe to call twice; what was registered before wins.</summary>
    /// <returns>Where actions of yours are added.</returns>
    public static ScaffolderBuilder AddIdpScaffolder(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new ActionRegistry(provider.GetServices<TemplateAction>()));
        return new ScaffolderBuilder(services);
    }
}
