using Idp.Catalog.Snapshots;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers catalogs.</summary>
public static class CatalogServiceCollectionExtensions
{
    /// <summary>Registers an <see cref="EntityCatalog"/>, a singleton that begins empty. Safe to call twice; what was registered before wins.</summary>
    public static IServiceCollection AddIdpCatalog(this IServiceCollection services, EntityCatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => new EntityCatalog(options));
        return services;
    }

    /// <summary>Registers an <see cref="EntityCatalog"/> under a name, one of several in the process that share nothing.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the service: <c>[FromKeyedServices("name")] EntityCatalog catalog</c>, or <c>GetRequiredKeyedService</c>.</param>
    /// <param name="options">How it keeps its changes.</param>
    public static IServiceCollection AddIdpCatalog(this IServiceCollection services, string name, EntityCatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.TryAddKeyedSingleton(name, (_, _) => new EntityCatalog(options));
        return services;
    }
}
